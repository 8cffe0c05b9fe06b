namespace HotChocolate.Validation.Merging;

/// <summary>Which fields were merged, in the order of their numbers.</summary>
internal readonly struct MergedSetKey(int[] ids, bool shapeOnly) : IEquatable<MergedSetKey>
{
    private readonly int[] _ids = ids;
    private readonly bool _shapeOnly = shapeOnly;

    public bool Equals(MergedSetKey other) => _shapeOnly == other._shapeOnly && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => obj is MergedSetKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_shapeOnly);
        foreach (var id in _ids) hash.Add(id);
        return hash.ToHashCode();
    }
}
