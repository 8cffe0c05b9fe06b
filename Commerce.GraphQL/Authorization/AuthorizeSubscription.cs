using HotChocolate.Execution;
using HotChocolate.Resolvers;

namespace HotChocolate.Authorization;

/// <summary>
/// Opens the stream behind a subscription field only for those who may read the field. The events are guarded besides, each by itself:
/// what one may do can change while a subscription lasts.
/// </summary>
internal static class AuthorizeSubscription
{
    public static SubscribeResolverDelegate Guard(SubscribeResolverDelegate open, IReadOnlyList<AuthorizeDirective> directives)
        => async context =>
        {
            foreach (var directive in directives)
            {
                if (await AuthorizeMiddleware.CheckAsync((IMiddlewareContext)context, directive).ConfigureAwait(false) is not null)
                    return new RefusedStream();
            }

            return await open(context).ConfigureAwait(false);
        };

    /// <summary>
    /// One event without a message. The guard of the field refuses it, so that the client is answered as by any field that it may not
    /// read, and the stream ends.
    /// </summary>
    private sealed class RefusedStream : ISourceStream
    {
        public async IAsyncEnumerable<object?> ReadEventsAsync()
        {
            await Task.CompletedTask.ConfigureAwait(false);
            yield return null;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
