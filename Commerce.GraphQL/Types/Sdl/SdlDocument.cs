using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Sdl;

/// <summary>What a type system document says.</summary>
internal sealed class SdlDocument
{
    /// <summary>The types, directives and extensions in the order of the document.</summary>
    public List<TypeDefinition> Definitions { get; } = [];

    /// <summary>The root types that <c>schema</c> and <c>extend schema</c> name.</summary>
    public Dictionary<OperationType, string> Roots { get; } = [];

    /// <summary>Whether the document has a schema definition; without one, root types are found by their usual names.</summary>
    public bool HasSchemaDefinition { get; set; }

    public string? Description { get; set; }

    /// <summary>The directives of the schema itself.</summary>
    public List<DirectiveNode> Directives { get; } = [];
}
