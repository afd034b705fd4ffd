declare namespace App {
  interface Locals {
    /** Slug of the article that “Article” in the navigation leads to. */
    newestArticle: string | undefined;
  }
}
