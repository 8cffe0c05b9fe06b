namespace HotChocolate.Language;

/// <summary>The extension of a schema or a type.</summary>
public interface ITypeSystemExtensionNode : IDefinitionNode;
