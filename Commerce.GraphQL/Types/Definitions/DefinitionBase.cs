namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>What descriptors, inference and the SDL reader write down about a part of the schema before it is created.</summary>
public abstract class DefinitionBase
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public bool Ignore { get; set; }

    internal List<DirectiveDefinition> Directives { get; } = [];

    /// <summary>What other rooms of the engine remember about the part; copied to the runtime member.</summary>
    public Dictionary<string, object?> ContextData { get; } = [];

    public override string ToString() => Name;
}
