using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>A union type (specification section 3.8).</summary>
public partial class UnionType : TypeSystemObjectBase, INamedAbstractType, IHasDirectives
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.Union;

    /// <summary>The .NET type that marks the members, <see cref="object"/> where there is none.</summary>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>The members in the order of declaration, by name.</summary>
    public IReadOnlyDictionary<string, ObjectType> Types { get; internal set; } = new Dictionary<string, ObjectType>();

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    internal AbstractTypeResolution Resolution { get; set; } = AbstractTypeResolution.None;

    /// <summary>Whether the type of that name is a member.</summary>
    public bool ContainsType(string typeName) => Types.ContainsKey(typeName);

    /// <summary>The object type of <paramref name="resolverResult"/>, or null where it has none.</summary>
    public ObjectType? ResolveConcreteType(IResolverContext context, object resolverResult) => Resolution.Find(context, resolverResult);
}
