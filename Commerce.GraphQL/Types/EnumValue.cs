namespace HotChocolate.Types;

/// <summary>A value of an enum type.</summary>
public interface IEnumValue : IHasName, ITypeSystemMember
{
    /// <summary>The .NET value.</summary>
    object Value { get; }

    /// <summary>The description in Markdown, or null.</summary>
    string? Description { get; }

    /// <summary>Why the value should no longer be used, or null.</summary>
    string? DeprecationReason { get; }
}

/// <summary>A value of an enum type.</summary>
public sealed class EnumValue : IEnumValue, IHasDirectives, IHasReadOnlyContextData
{
    internal EnumValue(string name, object value, string? description, string? deprecationReason, IReadOnlyDictionary<string, object?> contextData)
    {
        Name = name;
        Value = value;
        Description = description;
        DeprecationReason = deprecationReason;
        ContextData = contextData;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public object Value { get; }

    /// <inheritdoc/>
    public string? Description { get; }

    /// <inheritdoc/>
    public string? DeprecationReason { get; }

    /// <summary>Whether the value should no longer be used.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> ContextData { get; }

    /// <summary>The name, for messages.</summary>
    public override string ToString() => Name;
}
