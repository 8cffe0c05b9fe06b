using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A field as an operation selects it on one object type.</summary>
public interface ISelection : IOptionalSelection
{
    /// <summary>A number that is unique in the operation.</summary>
    int Id { get; }

    /// <summary>The name that the field has in the result.</summary>
    string ResponseName { get; }

    /// <summary>The selected field.</summary>
    IObjectField Field { get; }

    /// <summary>The field's type.</summary>
    IType Type { get; }

    /// <summary>The kind of the field's type, without non-null.</summary>
    TypeKind TypeKind { get; }

    /// <summary>Whether the field's type is a list.</summary>
    bool IsList { get; }

    /// <summary>The object type on which the field is selected.</summary>
    IObjectType DeclaringType { get; }

    /// <summary>The operation.</summary>
    IOperation DeclaringOperation { get; }

    /// <summary>The selection set to which the selection belongs.</summary>
    ISelectionSet DeclaringSelectionSet { get; }

    /// <summary>The first place in the document where the field is selected.</summary>
    FieldNode SyntaxNode { get; }

    /// <summary>All places in the document where the field is selected.</summary>
    IReadOnlyList<FieldNode> SyntaxNodes { get; }

    /// <summary>What is selected below the field, all places merged; null for leaf types.</summary>
    SelectionSetNode? SelectionSet { get; }

    /// <summary>The arguments.</summary>
    ArgumentMap Arguments { get; }

    /// <summary>The field's pipeline with the directives of this selection; null where it has a <see cref="PureResolver"/>.</summary>
    FieldDelegate? ResolverPipeline { get; }

    /// <summary>A resolver that needs neither services nor waiting.</summary>
    PureFieldDelegate? PureResolver { get; }
}
