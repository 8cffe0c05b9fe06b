using System.Reflection;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a field of an object type.</summary>
public sealed class ObjectFieldDefinition : OutputFieldDefinition
{
    /// <summary>The member that resolves the field where it is not <see cref="OutputFieldDefinition.Member"/>.</summary>
    public MemberInfo? ResolverMember { get; set; }

    /// <summary>The class that has the resolving member.</summary>
    public Type? ResolverType { get; set; }

    /// <summary>The type of the parent value.</summary>
    public Type? SourceType { get; set; }

    /// <summary>The .NET type of what the resolver returns, without task; inferred from the member where it is not set.</summary>
    public Type? ResultType { get; set; }

    public FieldResolverDelegate? Resolver { get; set; }

    public PureFieldDelegate? PureResolver { get; set; }

    public SubscribeResolverDelegate? SubscribeResolver { get; set; }

    /// <summary>The middlewares from the outermost to the innermost.</summary>
    internal List<FieldMiddlewareDefinition> Middlewares { get; } = [];

    public DependencyInjectionScope? DependencyInjectionScope { get; set; }

    public bool IsParallelExecutable { get; set; } = true;

    public bool IsIntrospectionField { get; set; }

    /// <summary>The member of the extended type that this field takes the place of.</summary>
    public string? BindToMember { get; set; }

    /// <summary>The field of the extended type that this field takes the place of.</summary>
    public string? BindToField { get; set; }

    /// <summary>Whether <c>@stream</c> may deliver the list item by item; null where nobody said.</summary>
    public bool? HasStreamResult { get; set; }

    /// <summary>Whether the resolver takes services, so that it needs the right scope.</summary>
    public bool UsesServices { get; set; }

    /// <summary>Whether the resolver has its value at once: known when it has been compiled. Such a field costs nothing by itself.</summary>
    public bool IsPure { get; set; }

    /// <summary>Whether the member, read of the parent, is the value of the field; known when resolvers are compiled.</summary>
    public bool IsMemberResolver { get; set; }

    /// <summary>The properties of the parent that the resolver reads: <c>"Id Owner { Name }"</c>.</summary>
    public string? ParentRequires { get; set; }

    /// <summary>Run before the types of the schema are named: may change the type, add arguments and middlewares.</summary>
    internal List<Action<CompletionContext, ObjectFieldDefinition>> OnBeforeNaming { get; } = [];

    /// <summary>Run when all types are known: may add middlewares.</summary>
    internal List<Action<CompletionContext, ObjectFieldDefinition>> OnBeforeCompletion { get; } = [];

    /// <summary>The same definition for another type.</summary>
    public ObjectFieldDefinition Copy()
    {
        var copy = new ObjectFieldDefinition
        {
            Name = Name, Description = Description, Ignore = Ignore, Type = Type, DeprecationReason = DeprecationReason, Member = Member,
            IsNameExplicit = IsNameExplicit, ResolverMember = ResolverMember, ResolverType = ResolverType, SourceType = SourceType, ResultType = ResultType,
            Resolver = Resolver, PureResolver = PureResolver, SubscribeResolver = SubscribeResolver, DependencyInjectionScope = DependencyInjectionScope,
            IsParallelExecutable = IsParallelExecutable, IsIntrospectionField = IsIntrospectionField, BindToMember = BindToMember, BindToField = BindToField,
            HasStreamResult = HasStreamResult, UsesServices = UsesServices, IsPure = IsPure, ParentRequires = ParentRequires
        };
        copy.Directives.AddRange(Directives);
        copy.Arguments.AddRange(Arguments);
        copy.Middlewares.AddRange(Middlewares);
        copy.OnBeforeNaming.AddRange(OnBeforeNaming);
        copy.OnBeforeCompletion.AddRange(OnBeforeCompletion);
        foreach (var (key, value) in ContextData) copy.ContextData[key] = value;
        return copy;
    }
}
