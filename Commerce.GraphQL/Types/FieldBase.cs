namespace HotChocolate.Types;

/// <summary>What fields, input fields and arguments have in common.</summary>
public abstract class FieldBase : IField, IHasDirectives, IHasReadOnlyContextData
{
    private protected FieldBase(string name, string? description, ITypeSystemMember declaringType, IReadOnlyDictionary<string, object?> contextData)
    {
        Name = name;
        Description = description;
        DeclaringType = declaringType;
        ContextData = contextData;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; }

    /// <inheritdoc/>
    public ITypeSystemMember DeclaringType { get; }

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> ContextData { get; }

    /// <summary>The field as schema coordinates name it, <c>Query.products</c>.</summary>
    public override string ToString() => DeclaringType is TypeSystemObjectBase type ? $"{type}.{Name}" : $"{DeclaringType}({Name}:)";
}
