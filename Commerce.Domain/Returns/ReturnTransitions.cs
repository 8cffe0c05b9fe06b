using static Commerce.Domain.Returns.ReturnStatus;

namespace Commerce.Domain.Returns;

/// <summary>The steps a return can take.</summary>
public static class ReturnTransitions
{
    public static TransitionTable<ReturnStatus> Table { get; } = new("A return",
        (Requested, [Approved, Rejected]),
        (Approved, [Received, Cancelled]),
        (Received, [Refunded, Closed]));
}
