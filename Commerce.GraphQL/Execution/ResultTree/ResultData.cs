namespace HotChocolate.Execution.Processing;

/// <summary>An object or list of the response, knowing where it stands.</summary>
internal abstract class ResultData
{
    private protected ResultData(ResultData? parent, int parentIndex)
    {
        Parent = parent;
        ParentIndex = parentIndex;
    }

    public ResultData? Parent { get; }

    /// <summary>The slot of <see cref="Parent"/> that holds this.</summary>
    public int ParentIndex { get; }

    /// <summary>True for what is sent by itself: a null that must go further up takes this out of the response, and nothing around it.</summary>
    public bool IsPart { get; init; }

    /// <summary>True when a null has taken the place of this, or of something around it that had to go with it.</summary>
    public bool IsInvalidated { get; private set; }

    /// <summary>
    /// Takes this out of the response: null goes to the nearest slot that may be null (specification section 6.4.4).
    /// Several threads may do so at once; whatever they write is the same.
    /// </summary>
    public void Invalidate()
    {
        for (var current = this; !current.IsInvalidated; current = current.Parent)
        {
            current.IsInvalidated = true;
            if (current.Parent is null || current.IsPart)
                return;
            if (current.Parent.TrySetNull(current.ParentIndex))
                return;
        }
    }

    /// <summary>Whether this is in the response still, as far as <paramref name="part"/> is.</summary>
    public bool IsAttachedTo(ResultData part)
    {
        for (var current = this; !ReferenceEquals(current, part); current = current.Parent)
        {
            if (current.Parent is null || !ReferenceEquals(current.Parent.ValueAt(current.ParentIndex), current))
                return false;
        }

        return !part.IsInvalidated;
    }

    /// <summary>Where this stands.</summary>
    public Path GetPath() => Parent is null ? Path.Root : Parent.PathOf(ParentIndex);

    /// <summary>The position of a slot.</summary>
    public Path PathOf(int index)
    {
        var steps = new Stack<(ResultData Data, int Index)>();
        steps.Push((this, index));
        for (var current = this; current.Parent is not null; current = current.Parent)
            steps.Push((current.Parent, current.ParentIndex));

        var path = Path.Root;
        foreach (var (data, slot) in steps)
            path = data.Append(path, slot);
        return path;
    }

    private protected abstract object? ValueAt(int index);

    private protected abstract Path Append(Path path, int index);

    /// <summary>False when the slot must not be null.</summary>
    private protected abstract bool TrySetNull(int index);
}
