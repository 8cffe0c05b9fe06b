using Commerce.Domain;

namespace Commerce.Api.Security;

/// <summary>Somebody else was faster: the edit was based on a version that is not the current one.</summary>
public sealed class StaleVersionError(StaleVersionException refusal) : UserError(refusal)
{
    /// <summary>The version the edit was based on.</summary>
    public int ExpectedVersion => refusal.ExpectedVersion;

    /// <summary>The current version; null when there is nothing any more.</summary>
    public int? ActualVersion => refusal.ActualVersion;
}

/// <summary>An amount is larger than the shop can hold.</summary>
public sealed class AmountOverflowError(AmountOverflowException refusal) : UserError(refusal);

/// <summary>It has gone too far for that, or not far enough: there is no such step from the state it is in.</summary>
public sealed class IllegalTransitionError(IllegalTransitionException refusal) : UserError(refusal)
{
    /// <summary>The state it is in.</summary>
    public string From => refusal.From;

    /// <summary>The state that was asked for.</summary>
    public string To => refusal.To;
}
