using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>How a schema is made, for reading.</summary>
public interface IReadOnlySchemaOptions
{
    /// <summary>The name of the query type; default <c>Query</c> or the registered type.</summary>
    string? QueryTypeName { get; }

    /// <summary>The name of the mutation type; default <c>Mutation</c> or the registered type.</summary>
    string? MutationTypeName { get; }

    /// <summary>The name of the subscription type; default <c>Subscription</c> or the registered type.</summary>
    string? SubscriptionTypeName { get; }

    /// <summary>Whether a schema that breaks the specification's rules is refused; default true.</summary>
    bool StrictValidation { get; }

    /// <summary>Whether descriptions come from XML documentation files; default true.</summary>
    bool UseXmlDocumentation { get; }

    /// <summary>Where the XML documentation of an assembly is; default beside it.</summary>
    Func<Assembly, string>? ResolveXmlDocumentationFileName { get; }

    /// <summary>Whether fields are sorted by name; default false, the order of declaration.</summary>
    bool SortFieldsByName { get; }

    /// <summary>Whether types that cannot be reached from the root types are left out; default false.</summary>
    bool RemoveUnreachableTypes { get; }

    /// <summary>Whether directives that are applied nowhere in the schema and cannot be applied in operations are left out; default true.</summary>
    bool RemoveUnusedTypeSystemDirectives { get; }

    /// <summary>Whether members become fields by themselves; default true.</summary>
    BindingBehavior DefaultBindingBehavior { get; }

    /// <summary>Decides whether a value is of an object type that says nothing about it.</summary>
    IsOfTypeFallback? DefaultIsOfTypeCheck { get; }

    /// <summary>Whether <c>@oneOf</c> exists; default true.</summary>
    bool EnableOneOf { get; }

    /// <summary>Whether a node type without resolver refuses the schema; default true.</summary>
    bool EnsureAllNodesCanBeResolved { get; }

    /// <summary>Whether introspection shows applied directives; default false.</summary>
    bool EnableDirectiveIntrospection { get; }

    /// <summary>Whether <c>@defer</c> exists; default false.</summary>
    bool EnableDefer { get; }

    /// <summary>Whether <c>@stream</c> exists; default false.</summary>
    bool EnableStream { get; }

    /// <summary>How many ids <c>nodes</c> takes; default 50.</summary>
    int MaxAllowedNodeBatchSize { get; }

    /// <summary>Whether the interface <c>IPlace</c> becomes <c>Place</c>; default false.</summary>
    bool StripLeadingIFromInterface { get; }

    /// <summary>Where services of query and subscription resolvers come from; default a scope of their own.</summary>
    DependencyInjectionScope DefaultQueryDependencyInjectionScope { get; }

    /// <summary>Where services of mutation resolvers come from; default the request.</summary>
    DependencyInjectionScope DefaultMutationDependencyInjectionScope { get; }
}
