namespace HotChocolate;

/// <summary>A step to a field, by its response name.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent)
        => Name = name;

    public string Name { get; }

    private protected override object Step => Name;
}
