using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>How a schema is made.</summary>
public sealed class SchemaOptions : IReadOnlySchemaOptions
{
    /// <inheritdoc/>
    public string? QueryTypeName { get; set; }

    /// <inheritdoc/>
    public string? MutationTypeName { get; set; }

    /// <inheritdoc/>
    public string? SubscriptionTypeName { get; set; }

    /// <inheritdoc/>
    public bool StrictValidation { get; set; } = true;

    /// <inheritdoc/>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <inheritdoc/>
    public Func<Assembly, string>? ResolveXmlDocumentationFileName { get; set; }

    /// <inheritdoc/>
    public bool SortFieldsByName { get; set; }

    /// <inheritdoc/>
    public bool RemoveUnreachableTypes { get; set; }

    /// <inheritdoc/>
    public bool RemoveUnusedTypeSystemDirectives { get; set; } = true;

    /// <inheritdoc/>
    public BindingBehavior DefaultBindingBehavior { get; set; } = BindingBehavior.Implicit;

    /// <inheritdoc/>
    public IsOfTypeFallback? DefaultIsOfTypeCheck { get; set; }

    /// <inheritdoc/>
    public bool EnableOneOf { get; set; } = true;

    /// <inheritdoc/>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;

    /// <inheritdoc/>
    public bool EnableDirectiveIntrospection { get; set; }

    /// <inheritdoc/>
    public bool EnableDefer { get; set; }

    /// <inheritdoc/>
    public bool EnableStream { get; set; }

    /// <inheritdoc/>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <inheritdoc/>
    public bool StripLeadingIFromInterface { get; set; }

    /// <inheritdoc/>
    public DependencyInjectionScope DefaultQueryDependencyInjectionScope { get; set; } = DependencyInjectionScope.Resolver;

    /// <inheritdoc/>
    public DependencyInjectionScope DefaultMutationDependencyInjectionScope { get; set; } = DependencyInjectionScope.Request;
}
