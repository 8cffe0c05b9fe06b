using Commerce.Api.Reading;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Live;

/// <summary>
/// Streams of rows that change, each only as long as the subscriber may see it: the row is looked up as the subscriber when the stream is
/// opened and again for each event, and the stream ends with the sign-in.
/// </summary>
internal sealed class LiveRows(ITopicEventReceiver topics, ShopViews shop, Presence presence)
{
    /// <summary>How many events may wait for a subscriber, who misses the oldest beyond that: what an import changes with one commit, and more.</summary>
    private const int Backlog = 4096;

    /// <summary>The changes of one row.</summary>
    /// <exception cref="GraphQLException">There is no such row, or it is not for the subscriber.</exception>
    public async ValueTask<ISourceStream<int>> WatchOneAsync<TEntity>(int id, string topic, CancellationToken cancellationToken) where TEntity : class =>
        await IsVisibleAsync<TEntity>(id)
            ? await WatchAsync<TEntity>(topic, cancellationToken)
            : throw new GraphQLException(ErrorBuilder.New().SetMessage("There is nothing of this id to watch.").SetCode("NOT_FOUND").Build());

    /// <summary>The changes of those rows of a topic that the subscriber sees.</summary>
    public async ValueTask<ISourceStream<int>> WatchAsync<TEntity>(string topic, CancellationToken cancellationToken) where TEntity : class =>
        new VisibleRows(await topics.SubscribeAsync<int>(topic, Backlog, TopicBufferFullMode.DropOldest, cancellationToken), IsVisibleAsync<TEntity>, presence);

    /// <summary>Refuses to open a stream.</summary>
    public static GraphQLException Refused(bool isSignedIn) => new(ErrorBuilder.New()
        .SetMessage("The current user is not authorized to access this resource.")
        .SetCode(isSignedIn ? ErrorCodes.Authentication.NotAuthorized : ErrorCodes.Authentication.NotAuthenticated)
        .Build());

    private async Task<bool> IsVisibleAsync<TEntity>(int id) where TEntity : class
    {
        await using var view = shop.Open();
        return await view.All<TEntity>().AnyAsync(row => EF.Property<int>(row, "Id") == id);
    }

    private sealed class VisibleRows(ISourceStream<int> changes, Func<int, Task<bool>> isVisible, Presence presence) : ISourceStream<int>
    {
        public async IAsyncEnumerable<int> ReadEventsAsync()
        {
            await foreach (var id in changes.ReadEventsAsync())
            {
                if (!await presence.LastsAsync()) yield break;
                if (await isVisible(id)) yield return id;
            }
        }

        async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync()
        {
            await foreach (var id in ReadEventsAsync()) yield return id;
        }

        public ValueTask DisposeAsync() => changes.DisposeAsync();
    }
}
