namespace HotChocolate.Types;

/// <summary>A named part of the schema: a type or a directive. Made from its definition when the schema is created, then never changed.</summary>
public abstract class TypeSystemObjectBase : ITypeSystemMember, IHasName, IHasReadOnlyContextData
{
    private string? _name;

    /// <summary>The GraphQL name; throws <see cref="InvalidOperationException"/> before the schema knows it.</summary>
    public string Name
    {
        get => _name ?? throw new InvalidOperationException($"The name of {GetType().Name} is not known before its schema is created.");
        protected internal set => _name = value;
    }

    /// <summary>The description in Markdown, or null.</summary>
    public string? Description { get; protected internal set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> ContextData { get; internal set; } = EmptyContextData;

    internal static IReadOnlyDictionary<string, object?> EmptyContextData { get; } = new Dictionary<string, object?>();

    internal bool IsNamed => _name is not null;

    /// <summary>The name, for messages.</summary>
    public override string ToString() => _name ?? GetType().Name;
}
