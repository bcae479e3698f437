import type { SubscriptionResolvers } from '../generated/schema-types.js';
import type { FeedEvent } from '../feeds/feeds.js';

/** The source of each field gives events; what is selected is selected of their values. */
export const Subscription: SubscriptionResolvers = {
  claimAdded: { subscribe: (_, asked, { feeds }) => feeds.claimsAdded(asked), resolve: valueOf },
  articleIngested: {
    subscribe: (_, asked, { feeds }) => feeds.articlesIngested(asked),
    resolve: valueOf,
  },
  loadProgress: { subscribe: (_, _asked, { feeds }) => feeds.loadProgress(), resolve: valueOf },
};

function valueOf<Value>({ value }: FeedEvent<Value>): Value {
  return value;
}
