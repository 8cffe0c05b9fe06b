using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Merging;

/// <summary>A field as it is selected somewhere.</summary>
/// <param name="Node">The selection.</param>
/// <param name="Parent">The type it is selected on; null where it is not known.</param>
/// <param name="Definition">The field's definition; null where it is not known.</param>
internal sealed record SelectedField(FieldNode Node, INamedOutputType? Parent, IOutputField? Definition)
{
    public IType? Type => Definition?.Type;

    /// <summary>Whether no object can be of both parents, so that only one of the fields is ever there.</summary>
    public bool Excludes(SelectedField other)
        => !ReferenceEquals(Parent, other.Parent) && Parent is ObjectType && other.Parent is ObjectType;
}
