using System.Diagnostics.CodeAnalysis;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Language;

namespace HotChocolate.Types.Building;

/// <summary>
/// Makes a schema: finds the definitions, merges extensions, completes. What is told explicitly (schema types) is found before anything
/// is inferred from .NET types, so that it does not matter in which order types are registered.
/// </summary>
internal sealed partial class SchemaBuild(DescriptorContext descriptors, IReadOnlyList<SchemaInterceptor> interceptors) : SchemaBuildContext
{
    private readonly List<TypeDefinition> _types = [];
    private readonly List<TypeDefinition> _extensions = [];
    private readonly List<SchemaError> _errors = [];
    private readonly Dictionary<string, TypeDefinition> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveTypeDefinition> _directives = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, TypeDefinition> _bySchemaType = [];
    private readonly Dictionary<(Type, TypeContext), TypeDefinition> _byRuntimeType = [];
    private readonly Dictionary<TypeSystemObjectBase, TypeDefinition> _byInstance = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TypeDefinition> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<OperationType, TypeReference> _roots = [];

    private readonly Queue<TypeReference> _explicit = [];
    private readonly Queue<TypeDefinition> _unnamed = [];
    private readonly Queue<TypeReference> _inferred = [];
    private readonly Queue<TypeReference> _named = [];

    public override IDescriptorContext Descriptors => descriptors;

    public DescriptorContext DescriptorContext => descriptors;

    /// <summary>The description of the schema itself.</summary>
    public string? DescriptionOfSchema { get; set; }

    public override SchemaOptions Options => descriptors.Options;

    public override IServiceProvider Services => descriptors.Services;

    public override IReadOnlyList<TypeDefinition> Types => [.. _types];

    public override IReadOnlyList<TypeDefinition> Extensions => [.. _extensions];

    public override ObjectTypeDefinition? QueryType => Root(OperationType.Query);

    public override ObjectTypeDefinition? MutationType => Root(OperationType.Mutation);

    public override ObjectTypeDefinition? SubscriptionType => Root(OperationType.Subscription);

    public void SetRoot(OperationType operation, TypeReference type)
    {
        _roots[operation] = type;
        Add(type);
    }

    public override void Add(TypeReference reference)
    {
        switch (reference.Leaf)
        {
            case TypeReference.Clr { Type: var type } leaf when !TypeInference.IsSchemaType(type) && !TypeInference.IsExtension(type): _inferred.Enqueue(leaf); break;
            case TypeReference.Named leaf: _named.Enqueue(leaf); break;
            case var leaf: _explicit.Enqueue(leaf); break;
        }
    }

    public override void Add(TypeDefinition definition)
    {
        if (definition.IsExtension) _extensions.Add(definition);
        else Register(definition);
        _unnamed.Enqueue(definition);
        // What is said explicitly is wanted whatever the hooks will do; the rest is looked at when they have run.
        foreach (var reference in definition.References)
        {
            if (reference.Leaf is TypeReference.Instance or TypeReference.Clr && IsExplicit(reference.Leaf)) _explicit.Enqueue(reference.Leaf);
        }
    }

    public override TypeDefinition? Find(TypeReference reference) => reference.Leaf switch
    {
        TypeReference.Clr leaf => TypeInference.IsSchemaType(leaf.Type) ? OfSchemaType(leaf) : OfRuntimeType(leaf),
        TypeReference.Instance leaf => OfInstance(leaf.Type),
        TypeReference.Made leaf => OfRecipe(leaf),
        TypeReference.Named leaf => OfName(leaf.Name),
        _ => null
    };

    public override bool TryFind(string name, [NotNullWhen(true)] out TypeDefinition? definition) => _byName.TryGetValue(name, out definition);

    public override void ReportError(SchemaError error) => _errors.Add(error);

    /// <summary>Follows all references until no new type turns up.</summary>
    private void Discover()
    {
        while (true)
        {
            if (_explicit.TryDequeue(out var reference) || Unnamed(ref reference) || _inferred.TryDequeue(out reference) || _named.TryDequeue(out reference))
            {
                if (reference is not null) Find(reference);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Lets a definition finish itself, then looks at what it refers to.</summary>
    private bool Unnamed(ref TypeReference? none)
    {
        none = null;
        if (!_unnamed.TryDequeue(out var definition)) return false;
        definition.BeforeNaming(new CompletionContext(this, definition));
        foreach (var reference in definition.References) Add(reference);
        return true;
    }

    private static bool IsExplicit(TypeReference leaf) => leaf is TypeReference.Instance || (leaf is TypeReference.Clr clr && TypeInference.IsSchemaType(clr.Type));

    private ObjectTypeDefinition? Root(OperationType operation)
    {
        if (_roots.TryGetValue(operation, out var reference)) return Find(reference) as ObjectTypeDefinition;
        var name = operation switch
        {
            OperationType.Query => Options.QueryTypeName ?? OperationTypeNames.Query,
            OperationType.Mutation => Options.MutationTypeName ?? OperationTypeNames.Mutation,
            OperationType.Subscription => Options.SubscriptionTypeName ?? OperationTypeNames.Subscription
        };
        return HasUsualRoots && _byName.TryGetValue(name, out var definition) ? definition as ObjectTypeDefinition : null;
    }

    /// <summary>False where a document says which types are roots, so that names alone make none.</summary>
    public bool HasUsualRoots { get; set; } = true;
}
