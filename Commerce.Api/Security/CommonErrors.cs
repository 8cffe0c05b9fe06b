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
