namespace HotChocolate.Execution.Processing;

/// <summary>A deferred fragment of one object of the response.</summary>
internal sealed class DeferredFragment(DeferUsage usage, Path path, DeferredFragment? parent) : Delivery(usage.Label, path)
{
    public DeferUsage Usage => usage;

    /// <summary>The fragment that it stands in, which comes first.</summary>
    public DeferredFragment? Parent => parent;

    /// <summary>Whether its place in the order of delivery is known.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>The fields that are not there yet.</summary>
    public List<DeferredFields> Pending { get; } = [];

    /// <summary>The fields that are there, and were not sent along with another fragment.</summary>
    public List<DeferredFields> Done { get; } = [];

    /// <summary>What can be delivered once this is.</summary>
    public List<Delivery> Children { get; } = [];

    /// <summary>Why it cannot be delivered; null as long as it can.</summary>
    public IReadOnlyList<IError>? Failure { get; set; }
}
