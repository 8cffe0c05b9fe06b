using HotChocolate.Language;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Adds the members of the class to an object type, or to all object types of a base class or interface.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class ExtendObjectTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>Extends the object type of that name.</summary>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends the query, mutation or subscription type.</summary>
    public ExtendObjectTypeAttribute(OperationType operationType) => Name = operationType.ToString();

    /// <summary>Extends the object type of a .NET type, those of its derived types, or a schema type.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the extended type, if it is extended by name.</summary>
    public string? Name { get; }

    /// <summary>The extended type, if it is extended by its .NET type.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Fields of the extended type that are removed, by GraphQL name.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Members of the extended type whose fields are removed, by .NET name.</summary>
    public string[]? IgnoreProperties { get; set; }

    /// <summary>Whether static members become fields as well.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
    {
        if (ExtendsType is not null) descriptor.ExtendsType(ExtendsType);
        if (!string.IsNullOrEmpty(Name)) descriptor.Name(Name);
        var definition = descriptor.Definition();
        definition.IsExtension = true;
        definition.IgnoredFields.AddRange(IgnoreFields ?? []);
        definition.IgnoredMembers.AddRange(IgnoreProperties ?? []);
        if (IncludeStaticMembers) definition.IncludeStaticMembers = true;
    }
}

/// <summary>Adds the members of the class to the object type of <typeparamref name="T"/>, or to all object types derived from it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));
