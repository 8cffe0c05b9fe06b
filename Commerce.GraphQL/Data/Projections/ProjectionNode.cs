using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>What is read of one kind of entity at one place of a selection.</summary>
internal sealed class ProjectionNode(IEntityType entityType)
{
    private readonly Dictionary<string, ProjectionNode> _references = [];
    private readonly SortedSet<string> _columns = new(StringComparer.Ordinal);
    private readonly List<ProjectionSlot> _slots = [];
    private readonly List<DescribedSlot> _described = [];

    public IEntityType EntityType { get; } = entityType;

    /// <summary>Whether the entity is read as it is: it cannot be made from some of its columns, or nobody knows which.</summary>
    public bool IsWhole { get; private set; } = !EntityShape.CanBeMade(entityType);

    /// <summary>The properties that are read.</summary>
    public IReadOnlyCollection<string> Columns => _columns;

    /// <summary>Other entities that resolvers reach through this one.</summary>
    public IReadOnlyDictionary<string, ProjectionNode> References => _references;

    /// <summary>The nested selections.</summary>
    public IReadOnlyList<ProjectionSlot> Slots => _slots;

    /// <summary>Selections whose resolvers are called only where nothing else can read what they give.</summary>
    public IReadOnlyList<DescribedSlot> Described => _described;

    /// <summary>How many slots a row has.</summary>
    public int SlotCount => _slots.Count + _described.Count;

    /// <summary>Whether anything is read after the rows themselves.</summary>
    public bool HasParts => _described.Count > 0 || _slots.Exists(slot => !slot.IsJoined || slot.Node.HasParts);

    public void ReadWhole() => IsWhole = true;

    public void ReadAllColumns()
    {
        foreach (var property in EntityShape.Columns(EntityType)) Read(property);
    }

    /// <summary>Reads a column; the whole entity where the column cannot be set.</summary>
    public void Read(string column)
    {
        if (EntityShape.CanBeSet(EntityType, column)) _columns.Add(column);
        else ReadWhole();
    }

    public ProjectionNode Reference(string navigation, IEntityType target)
    {
        if (_references.TryGetValue(navigation, out var node)) return node;
        node = new ProjectionNode(target);
        _references.Add(navigation, node);
        node.ReadKey();
        return node;
    }

    public void ReadKey()
    {
        foreach (var property in EntityType.FindPrimaryKey()?.Properties ?? []) Read(property.Name);
    }

    public void Add(DescribedSlot slot) => _described.Add(slot);

    public void Add(ProjectionSlot slot)
    {
        _slots.Add(slot);
        if (slot.DetachedKey is { } key) Read(key.Name);
    }
}
