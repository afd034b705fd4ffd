declare namespace App {
  interface Locals {
    /** Slug of the article that “Article” in the navigation leads to. */
    newestArticle: string | undefined;
    /** Where readers report an error, if that is said. */
    contact: URL | undefined;
  }
}
