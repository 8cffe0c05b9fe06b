namespace HotChocolate.Language;

/// <summary>The definition of a named type.</summary>
public interface ITypeDefinitionNode : ITypeSystemDefinitionNode, INamedSyntaxNode
{
    StringValueNode? Description { get; }
}
