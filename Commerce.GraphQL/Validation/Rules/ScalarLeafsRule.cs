using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Leafs have no selection, everything else has one. See <see href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections"/>.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Type is not { } type)
            return;

        var name = field.Name.Value;
        if (type.NamedType().IsLeafType())
        {
            if (field.SelectionSet is { } selectionSet)
                Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
        }
        else if (field.SelectionSet is null)
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        else if (field.SelectionSet.Selections.Count == 0)
            Report($"Field \"{name}\" of type \"{type}\" must have a non-empty selection of subfields.", field);
    }
}
