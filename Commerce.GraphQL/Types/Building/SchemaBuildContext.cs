using System.Diagnostics.CodeAnalysis;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>What is known while a schema is made.</summary>
internal abstract class SchemaBuildContext
{
    /// <summary>What descriptors need: options, services, naming.</summary>
    public abstract IDescriptorContext Descriptors { get; }

    public abstract SchemaOptions Options { get; }

    /// <summary>The services of the application, empty where there are none.</summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>What rooms of the engine remember about the schema; copied to <see cref="ISchema"/>.</summary>
    public Dictionary<string, object?> ContextData { get; } = [];

    /// <summary>All definitions but extensions, in the order in which they were found. A snapshot: it may grow while it is read.</summary>
    public abstract IReadOnlyList<TypeDefinition> Types { get; }

    /// <summary>The extensions that are not merged yet.</summary>
    public abstract IReadOnlyList<TypeDefinition> Extensions { get; }

    public abstract ObjectTypeDefinition? QueryType { get; }

    public abstract ObjectTypeDefinition? MutationType { get; }

    public abstract ObjectTypeDefinition? SubscriptionType { get; }

    /// <summary>Adds what <paramref name="reference"/> refers to.</summary>
    public abstract void Add(TypeReference reference);

    /// <summary>Adds a definition that is complete in itself.</summary>
    public abstract void Add(TypeDefinition definition);

    /// <summary>The definition behind the wrappers of <paramref name="reference"/>: found, created or inferred on the spot; null for an unknown name.</summary>
    public abstract TypeDefinition? Find(TypeReference reference);

    /// <summary>The definition of that name, if it is known by now.</summary>
    public abstract bool TryFind(string name, [NotNullWhen(true)] out TypeDefinition? definition);

    /// <summary>The runtime type, wrappers included; its members are complete only when the schema is.</summary>
    public abstract IType GetType(TypeReference reference);

    /// <summary>Notes an error: the schema will be refused, with all errors at once.</summary>
    public abstract void ReportError(SchemaError error);
}

/// <summary>What a hook of a definition knows.</summary>
/// <param name="Schema">The schema that is made.</param>
/// <param name="Type">The type to which the definition belongs.</param>
internal sealed record CompletionContext(SchemaBuildContext Schema, TypeDefinition Type);
