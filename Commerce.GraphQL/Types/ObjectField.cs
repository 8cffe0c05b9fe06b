using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A field of an object type, with what resolves it.</summary>
public sealed class ObjectField : FieldBase, IObjectField
{
    internal ObjectField(ObjectFieldDefinition definition, ObjectType declaringType, IOutputType type)
        : base(definition.Name, definition.Description, declaringType, definition.ContextData)
    {
        DeclaringType = declaringType;
        Type = type;
        DeprecationReason = definition.DeprecationReason;
        IsIntrospectionField = definition.IsIntrospectionField;
        IsParallelExecutable = definition.IsParallelExecutable;
        Member = definition.Member;
        ResultType = definition.ResultType;
        ResolverMember = definition.ResolverMember ?? definition.Member;
        IsMemberResolver = definition.IsMemberResolver;
        ParentRequires = definition.ParentRequires;
    }

    /// <inheritdoc/>
    public new ObjectType DeclaringType { get; }

    /// <inheritdoc/>
    public IOutputType Type { get; }

    /// <inheritdoc/>
    public FieldCollection<Argument> Arguments { get; internal set; } = FieldCollection<Argument>.Empty;

    /// <inheritdoc/>
    public string? DeprecationReason { get; }

    /// <summary>Whether the field should no longer be used.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <inheritdoc/>
    public bool IsIntrospectionField { get; }

    /// <summary>False where the field may not run at the same time as its neighbours.</summary>
    public bool IsParallelExecutable { get; }

    /// <summary>Where the services of the resolver come from.</summary>
    public DependencyInjectionScope DependencyInjectionScope { get; internal set; }

    /// <summary>The property or method from which the field was inferred, if any.</summary>
    public MemberInfo? Member { get; }

    /// <summary>The property or method that resolves the field, if it is not a delegate.</summary>
    internal MemberInfo? ResolverMember { get; }

    /// <summary>Whether <see cref="Member"/>, read of the parent, is the value of the field.</summary>
    internal bool IsMemberResolver { get; }

    /// <summary>The properties of the parent that the resolver reads, <c>"Id Owner { Name }"</c>; null where it does not say.</summary>
    internal string? ParentRequires { get; }

    /// <summary>The .NET type of what the resolver returns, without task, if it is known.</summary>
    internal Type? ResultType { get; }

    /// <summary>The middlewares around the resolver; null where the field has a <see cref="PureResolver"/>.</summary>
    public FieldDelegate? Middleware { get; internal set; }

    /// <summary>What <see cref="Middleware"/> is made of, from the outermost to the innermost.</summary>
    internal IReadOnlyList<FieldMiddlewareDefinition> MiddlewareDefinitions { get; set; } = [];

    /// <summary>The resolver inside of <see cref="Middleware"/>, for middlewares that call it themselves.</summary>
    internal FieldResolverDelegate? Resolver { get; set; }

    /// <summary>A resolver that needs neither services nor waiting; null where the field has a <see cref="Middleware"/>.</summary>
    public PureFieldDelegate? PureResolver { get; internal set; }

    /// <summary>What opens the stream of events behind a subscription field.</summary>
    public SubscribeResolverDelegate? SubscribeResolver { get; internal set; }
}
