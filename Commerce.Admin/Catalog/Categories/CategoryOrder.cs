using Commerce.Admin.Catalog.Operations;

namespace Commerce.Admin.Catalog.Categories;

/// <summary>Where each category stands, while one of them is on its way to another place.</summary>
internal sealed class CategoryOrder
{
    private const string Top = "";

    private readonly Dictionary<string, CategoryNode> nodes;
    private readonly Dictionary<string, List<string>> children = new(StringComparer.Ordinal) { [Top] = [] };

    public CategoryOrder(IReadOnlyList<CategoryNode> categories)
    {
        nodes = categories.ToDictionary(category => category.Id, StringComparer.Ordinal);
        foreach (var category in categories)
            Below(ParentOf(category)).Add(category.Id);
    }

    /// <summary>Parents before their children, in their order.</summary>
    public IEnumerable<(CategoryNode Category, int Depth)> Rows => Walk(Top, 0);

    public bool HasChildren(string id) => children.TryGetValue(id, out var below) && below.Count > 0;

    /// <summary>Above which it stands (null at the top), and at which place there.</summary>
    public (string? Parent, int Position) PlaceOf(string id)
    {
        var (parent, at) = Find(id);
        return (parent == Top ? null : parent, at);
    }

    /// <summary>Whether it could stand there: not in itself, nor below itself.</summary>
    public bool Allows(string id, string? parent)
    {
        for (var above = parent; above is not null; above = Find(above).Parent is var next && next != Top ? next : null)
        {
            if (above == id)
                return false;
        }

        return true;
    }

    /// <summary>Moves it below another category, or to the top, before what is at the place now.</summary>
    public void Move(string id, string? parent, int position)
    {
        if (!Allows(id, parent))
            return;
        var (from, at) = Find(id);
        var to = Below(parent ?? Top);
        children[from].RemoveAt(at);
        if (ReferenceEquals(to, children[from]) && at < position)
            position--;
        to.Insert(Math.Clamp(position, 0, to.Count), id);
    }

    /// <summary>One step by keyboard: up and down among its siblings, in below the one before it, out behind its parent.</summary>
    public void Step(string id, string key)
    {
        var (parent, at) = Find(id);
        var siblings = children[parent];
        if (key == "ArrowUp" && at > 0)
            Move(id, Named(parent), at - 1);
        else if (key == "ArrowDown" && at < siblings.Count - 1)
            Move(id, Named(parent), at + 2);
        else if (key == "ArrowRight" && at > 0)
            Move(id, siblings[at - 1], int.MaxValue);
        else if (key == "ArrowLeft" && parent != Top)
            Move(id, Named(Find(parent).Parent), Find(parent).At + 1);
    }

    private static string? Named(string parent) => parent == Top ? null : parent;

    private string ParentOf(CategoryNode category) => category.Parent is { } parent && nodes.ContainsKey(parent.Id) ? parent.Id : Top;

    private List<string> Below(string parent) => children.TryGetValue(parent, out var below) ? below : children[parent] = [];

    private (string Parent, int At) Find(string id) => children.Select(entry => (entry.Key, entry.Value.IndexOf(id))).First(place => place.Item2 >= 0);

    private IEnumerable<(CategoryNode Category, int Depth)> Walk(string parent, int depth)
        => children.GetValueOrDefault(parent, []).SelectMany(id => Walk(id, depth + 1).Prepend((nodes[id], depth)));
}
