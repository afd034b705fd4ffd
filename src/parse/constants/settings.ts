/** Where or how something was said, and not who said it: “in a statement”, “at a news conference”, “to reporters”. */
export const SETTING_NOUN =
  /^(?:statements?|interviews?|e-?mails?|conferences?|calls?|speech(?:es)?|tweets?|letters?|briefings?|reporters|texts?|hearings?|posts?|messages?|remarks|reply|response|return|meetings?|debates?|rall(?:y|ies)|releases?)$/;
