using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>An object type (specification section 3.6).</summary>
public partial class ObjectType : TypeSystemObjectBase, IObjectType, IHasDirectives
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.Object;

    /// <inheritdoc/>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <inheritdoc/>
    public FieldCollection<ObjectField> Fields { get; internal set; } = FieldCollection<ObjectField>.Empty;

    /// <inheritdoc/>
    public IReadOnlyList<InterfaceType> Implements { get; internal set; } = [];

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    internal IsOfType? IsOfType { get; set; }

    /// <summary>Whether <paramref name="resolverResult"/> is a value of this type.</summary>
    public bool IsInstanceOfType(IResolverContext context, object resolverResult)
        => IsOfType is not null
            ? IsOfType(context, resolverResult)
            : RuntimeType == typeof(object) ? resolverResult.GetType().Name == Name : RuntimeType.IsInstanceOfType(resolverResult);

    /// <summary>Whether the type implements the interface.</summary>
    public bool IsImplementing(InterfaceType interfaceType) => Implements.Contains(interfaceType);

    /// <summary>Whether the type implements the interface of that name.</summary>
    public bool IsImplementing(string interfaceTypeName) => Implements.Any(i => i.Name == interfaceTypeName);
}
