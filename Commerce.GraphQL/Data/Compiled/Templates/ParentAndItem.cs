namespace HotChocolate.Data.Compiled;

/// <summary>An item of a many-to-many relation together with one of its parents, in queries.</summary>
internal sealed class ParentAndItem<TParent, TItem>
{
    public required TParent Parent { get; init; }

    public required TItem Item { get; init; }
}
