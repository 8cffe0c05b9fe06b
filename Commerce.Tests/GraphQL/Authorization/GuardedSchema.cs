using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Authorization;

/// <summary>A schema with something to hide.</summary>
public sealed class GuardedQuery
{
    public string Open => "open";

    [Authorize]
    public string? Secret => "secret";

    [Authorize]
    public string Hard => "hard";

    [Authorize(Roles = ["ADMIN", "MERCH"])]
    public string? BackOffice => "stock";

    [Authorize(Policy = "Staff")]
    public string? StaffRoom => "coffee";

    [Authorize("Staff", ApplyPolicy.AfterResolver)]
    public string? Afterwards => "judged";

    [Authorize("Staff", ApplyPolicy.Validation)]
    public string? Beforehand => "judged";

    [Authorize(Policy = "NoSuchPolicy")]
    public string? Unknown => "unknown";

    public GuardedOrder? Order() => new("N-1", 5);

    public IReadOnlyList<GuardedOrder>? Orders() => [new("N-1", 5), new("N-2", 6)];

    public Parcel Parcel() => new(new GuardedOrder("N-1", 5));

    [AllowAnonymous]
    public GuardedOrder? Sample() => new("N-0", 0);

    public IFound? Found() => new GuardedOrder("N-1", 5);

    public OpenThing? Thing() => new("thing");
}

[Authorize]
public sealed record GuardedOrder(string Number, int Total) : IFound
{
    [Authorize(Policy = "Staff")]
    public int? Margin => Total;
}

public sealed record Parcel(GuardedOrder? Order);

public sealed record OpenThing(string Number) : IFound;

[InterfaceType("Found")]
public interface IFound
{
    string Number { get; }
}

[Authorize(Roles = ["ADMIN"])]
public sealed class GuardedMutation
{
    public string? Change() => "changed";

    [AllowAnonymous]
    public string? Ask() => "asked";
}
