namespace HotChocolate;

/// <summary>A step to an item of a list, counted from 0.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Index = index;
    }

    public int Index { get; }

    private protected override object Step => Index;
}
