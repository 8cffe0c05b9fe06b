namespace Commerce.Domain.Returns;

/// <summary>Why a line comes back.</summary>
public enum ReturnReason
{
    Damaged,
    Defective,
    WrongItem,
    NotAsDescribed,
    DoesNotFit,
    ChangedMind,
    Other,
}
