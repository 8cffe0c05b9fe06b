namespace HotChocolate.Language;

/// <summary>A definition: what stands at the top level of a document.</summary>
public interface IDefinitionNode : ISyntaxNode;
