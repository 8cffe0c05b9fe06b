using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Feeds.Schedules;

/// <summary>Keeping the schedules by which feeds are fetched.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FeedScheduleMutations
{
    /// <summary>Has a feed fetched from an address again and again: for the first time at once, or at its time of day.</summary>
    /// <param name="feedSchedule">The schedule.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<InvalidSettingError>]
    [Error<NameTakenError>]
    [Error<LimitReachedError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<FeedSchedule?> CreateFeedScheduleAsync(
        EnteredFeedSchedule feedSchedule, FeedScheduleBook schedules, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<FeedSchedule>(await schedules.SaveAsync(null, feedSchedule, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Writes another schedule over one, whole.</summary>
    /// <param name="id">The schedule.</param>
    /// <param name="feedSchedule">What it is from now on.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<SettingNotFoundError>]
    [Error<InvalidSettingError>]
    [Error<NameTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<FeedSchedule?> UpdateFeedScheduleAsync(
        [ID<FeedSchedule>] int id, EnteredFeedSchedule feedSchedule,
        FeedScheduleBook schedules, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<FeedSchedule>(await schedules.SaveAsync(id, feedSchedule, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Has a schedule run at once, also one that is switched off, and take the file also where nothing has changed.</summary>
    /// <param name="id">The schedule.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<SettingNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<FeedSchedule?> RunFeedScheduleAsync(
        [ID<FeedSchedule>] int id, FeedScheduleBook schedules, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await schedules.RunNowAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
        return await context.LoadAsync<FeedSchedule>(id);
    }

    /// <summary>Forgets a schedule. The feeds that it brought stay.</summary>
    /// <param name="id">The schedule.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<SettingNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<FeedSchedule> DeleteFeedScheduleAsync(
        [ID<FeedSchedule>] int id, FeedScheduleBook schedules, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        await schedules.DeleteAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
}
