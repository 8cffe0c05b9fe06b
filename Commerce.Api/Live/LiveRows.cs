using System.Runtime.CompilerServices;
using Commerce.Api.Reading;
using Commerce.Domain.Data;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Live;

/// <summary>
/// Streams of rows that change, each only as long as the subscriber may see it: the row is looked up as the subscriber when the stream is
/// opened and again for each event, and the stream ends with the sign-in.
/// </summary>
internal sealed class LiveRows(ITopicEventReceiver topics, ShopViews shop, Presence presence, TimeProvider clock)
{
    /// <summary>How many events may wait for a subscriber, who misses the oldest beyond that: what an import changes with one commit, and more.</summary>
    private const int Backlog = 4096;

    /// <summary>How long a stream waits before it asks a database again that did not answer.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(500);

    /// <summary>The changes of one row.</summary>
    /// <exception cref="GraphQLException">There is no such row, or it is not for the subscriber.</exception>
    public async ValueTask<ISourceStream<int>> WatchOneAsync<TEntity>(int id, string topic, CancellationToken cancellationToken) where TEntity : class =>
        await IsVisibleAsync<TEntity>(id)
            ? await WatchAsync<TEntity>(topic, cancellationToken)
            : throw new GraphQLException(ErrorBuilder.New().SetMessage("There is nothing of this id to watch.").SetCode("NOT_FOUND").Build());

    /// <summary>The changes of those rows of a topic that the subscriber sees.</summary>
    public async ValueTask<ISourceStream<int>> WatchAsync<TEntity>(string topic, CancellationToken cancellationToken) where TEntity : class =>
        new VisibleRows(await topics.SubscribeAsync<int>(topic, Backlog, TopicBufferFullMode.DropOldest, cancellationToken), IsVisibleAsync<TEntity>, presence, clock);

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

    private sealed class VisibleRows(ISourceStream<int> changes, Func<int, Task<bool>> isVisible, Presence presence, TimeProvider clock) : ISourceStream<int>
    {
        public IAsyncEnumerable<int> ReadEventsAsync() => ReadAsync();

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadObjectsAsync();

        public ValueTask DisposeAsync() => changes.DisposeAsync();

        private async IAsyncEnumerable<int> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var id in changes.ReadEventsAsync().WithCancellation(cancellationToken))
            {
                if (!await AskAsync(async () => await presence.LastsAsync(), cancellationToken)) yield break;
                if (await AskAsync(() => isVisible(id), cancellationToken)) yield return id;
            }
        }

        private async IAsyncEnumerable<object?> ReadObjectsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var id in ReadAsync(cancellationToken)) yield return id;
        }

        /// <summary>Asks the database until it answers: a stream outlives its restart, and shows nothing of what it cannot ask about.</summary>
        private async Task<bool> AskAsync(Func<Task<bool>> ask, CancellationToken cancellationToken)
        {
            while (true)
            {
                try
                {
                    return await ask();
                }
                catch (Exception exception) when (exception.IsUnavailable())
                {
                    await Task.Delay(Retry, clock, cancellationToken);
                }
            }
        }
    }
}
