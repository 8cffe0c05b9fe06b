using Commerce.Api.Security;
using Commerce.Domain.Insights;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Api.Insights;

/// <summary>How the shop is doing.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class DashboardQueries
{
    /// <summary>How the shop is doing, for a time of at most 731 days. Each number is worked out when it is selected. For staff.</summary>
    /// <param name="from">The first moment, in UTC.</param>
    /// <param name="to">The first moment after it, in UTC.</param>
    [Authorize(Policy = Policies.Staff)]
    public Dashboard GetDashboard(DateTime from, DateTime to) => new(Period.Of(from.ToUniversalTime(), to.ToUniversalTime()));
}
