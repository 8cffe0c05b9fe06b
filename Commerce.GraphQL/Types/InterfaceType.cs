using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>An interface type (specification section 3.7).</summary>
public partial class InterfaceType : TypeSystemObjectBase, INamedAbstractType, IHasDirectives
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.Interface;

    /// <summary>The .NET type behind the values.</summary>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>The fields in the order of declaration.</summary>
    public FieldCollection<InterfaceField> Fields { get; internal set; } = FieldCollection<InterfaceField>.Empty;

    /// <summary>The interfaces that this one implements.</summary>
    public IReadOnlyList<InterfaceType> Implements { get; internal set; } = [];

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    internal AbstractTypeResolution Resolution { get; set; } = AbstractTypeResolution.None;

    /// <summary>The object type of <paramref name="resolverResult"/>, or null where it has none.</summary>
    public ObjectType? ResolveConcreteType(IResolverContext context, object resolverResult) => Resolution.Find(context, resolverResult);
}
