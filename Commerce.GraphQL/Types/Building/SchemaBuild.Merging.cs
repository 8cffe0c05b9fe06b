using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

internal sealed partial class SchemaBuild
{
    private void Merge()
    {
        // What extensions as types of the schema add comes before what classes with attributes add.
        foreach (var extension in Extensions.OrderBy(e => e.IsFromClass))
        {
            _extensions.Remove(extension);
            var targets = Targets(extension).ToList();
            if (targets.Count == 0) ReportError(Missing(extension));
            foreach (var target in targets)
            {
                if (target.Kind == extension.Kind) ExtensionMerger.Merge(extension, target);
                else ReportError(new SchemaError($"The extension of `{target.Name}` is for {extension.Kind} types, but `{target.Name}` is of kind {target.Kind}.", TypeName: target.Name));
            }
        }
    }

    private IEnumerable<TypeDefinition> Targets(TypeDefinition extension)
    {
        if (extension.ExtendsType is { } extended)
        {
            if (TypeInference.IsSchemaType(extended)) return _bySchemaType.TryGetValue(extended, out var found) ? [found] : [];
            return _types.Where(t => t.Kind == extension.Kind && t.RuntimeType != typeof(object) && extended.IsAssignableFrom(t.RuntimeType));
        }

        ObjectTypeDefinition? root = extension.Name switch
        {
            OperationTypeNames.Query => QueryType,
            OperationTypeNames.Mutation => MutationType,
            OperationTypeNames.Subscription => SubscriptionType,
            _ => null
        };
        if (root is not null) return [root];
        return _byName.TryGetValue(extension.Name, out var definition) ? [definition] : [];
    }

    private static SchemaError Missing(TypeDefinition extension) => extension.ExtendsType is { } type
        ? new SchemaError($"A type extension extends {type}, but no type of the schema is made from it: add it with AddType<{type.Name}>(), or use it in a field.")
        : new SchemaError($"A type extension extends `{extension.Name}`, but the schema has no such type: add it, or correct the name.", TypeName: extension.Name);

    /// <summary>Adds the interfaces and unions to which types belong by their .NET types.</summary>
    private void InferMemberships()
    {
        var interfaces = _types.OfType<InterfaceTypeDefinition>().Where(i => i.RuntimeType != typeof(object)).ToList();
        var unions = _types.OfType<UnionTypeDefinition>().Where(u => u.RuntimeType != typeof(object)).ToList();
        foreach (var type in Types)
        {
            var runtimeType = type.RuntimeType;
            if (runtimeType == typeof(object)) continue;
            var implemented = interfaces.Where(i => i != type && i.RuntimeType != runtimeType && i.RuntimeType.IsAssignableFrom(runtimeType));
            switch (type)
            {
                case ObjectTypeDefinition definition:
                    AddMissing(definition.Interfaces, implemented);
                    foreach (var union in unions.Where(u => u.RuntimeType.IsAssignableFrom(runtimeType))) AddMissing(union.Types, [type]);
                    break;
                case InterfaceTypeDefinition definition:
                    AddMissing(definition.Interfaces, implemented);
                    break;
            }
        }
    }

    private void AddMissing(List<TypeReference> references, IEnumerable<TypeDefinition> definitions)
    {
        foreach (var definition in definitions)
        {
            if (references.All(r => Find(r) != definition)) references.Add(new TypeReference.Instance(definition.Instance));
        }
    }

    /// <summary>Removes the types that neither operations nor directives can reach.</summary>
    private void RemoveUnreachable()
    {
        var reached = new HashSet<TypeDefinition>();
        var queue = new Queue<TypeDefinition?>([QueryType, MutationType, SubscriptionType, .. _directives.Values, .. _types.Where(t => t.Name.StartsWith("__", StringComparison.Ordinal))]);
        while (queue.TryDequeue(out var type))
        {
            if (type is null || !reached.Add(type)) continue;
            foreach (var reference in type.References) queue.Enqueue(Find(reference));
            if (type is not InterfaceTypeDefinition) continue;
            foreach (var implementer in _types.OfType<ObjectTypeDefinition>().Where(o => o.Interfaces.Any(i => Find(i) == type))) queue.Enqueue(implementer);
        }

        _types.RemoveAll(t => !reached.Contains(t));
    }

    private void RemoveUnusedDirectives()
    {
        var used = _types.SelectMany(AllMembers).SelectMany(m => m.Directives).Select(d => FindDirective(d)).ToHashSet();
        used.UnionWith(SchemaDirectives.Select(FindDirective));
        _types.RemoveAll(t => t is DirectiveTypeDefinition directive && (directive.Locations & DirectiveLocation.Executable) == 0
            && directive.Name is not ("deprecated" or "specifiedBy" or "oneOf") && !used.Contains(directive));
    }

    public List<DirectiveDefinition> SchemaDirectives { get; } = [];

    private DirectiveTypeDefinition? FindDirective(DirectiveDefinition applied) => applied.Node is { } node
        ? _directives.GetValueOrDefault(node.Name.Value)
        : _types.OfType<DirectiveTypeDefinition>().FirstOrDefault(d => d.RuntimeType == applied.RuntimeValue!.GetType());

    private static IEnumerable<DefinitionBase> AllMembers(TypeDefinition type) => type switch
    {
        ObjectTypeDefinition t => [t, .. t.Fields, .. t.Fields.SelectMany(f => f.Arguments)],
        InterfaceTypeDefinition t => [t, .. t.Fields, .. t.Fields.SelectMany(f => f.Arguments)],
        InputObjectTypeDefinition t => [t, .. t.Fields],
        EnumTypeDefinition t => [t, .. t.Values],
        _ => [type]
    };
}
