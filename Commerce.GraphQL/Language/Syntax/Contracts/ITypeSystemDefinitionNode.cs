namespace HotChocolate.Language;

/// <summary>The definition of a schema, a type or a directive.</summary>
public interface ITypeSystemDefinitionNode : IDefinitionNode;
