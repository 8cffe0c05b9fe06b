using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// How often each field occurs at most on one way down a fragment. Known once per fragment and used at each of its spreads, so that fragments which
/// spread each other again and again cost no more than their text.
/// </summary>
internal sealed class FieldNesting(ValidationContext context, Func<IOutputField, bool> counts)
{
    private Dictionary<FragmentDefinitionNode, Dictionary<IOutputField, int>>? _byFragment;

    public IReadOnlyDictionary<IOutputField, int> Of(FragmentDefinitionNode fragment)
        => (_byFragment ??= Measure()).GetValueOrDefault(fragment) ?? [];

    private Dictionary<FragmentDefinitionNode, Dictionary<IOutputField, int>> Measure()
    {
        _byFragment = [];
        foreach (var fragment in context.Fragments.InnerFirst())
            _byFragment[fragment] = Measure(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition.Name.Value));
        return _byFragment;
    }

    private Dictionary<IOutputField, int> Measure(SelectionSetNode selectionSet, INamedOutputType? parent)
    {
        var result = new Dictionary<IOutputField, int>();
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when parent is not null && context.Schema.FindField(parent, field.Name.Value) is { } definition:
                    var below = field.SelectionSet is null ? [] : Measure(field.SelectionSet, definition.Type.NamedType() as INamedOutputType);
                    if (counts(definition))
                        below[definition] = below.GetValueOrDefault(definition) + 1;
                    Merge(ref result, below);
                    break;
                case InlineFragmentNode inline:
                    Merge(ref result, Measure(inline.SelectionSet, inline.TypeCondition is null ? parent : context.FindComposite(inline.TypeCondition.Name.Value)));
                    break;
                case FragmentSpreadNode spread when context.TryGetFragment(spread.Name.Value, out var fragment):
                    foreach (var (key, count) in _byFragment!.GetValueOrDefault(fragment) ?? []) result[key] = Math.Max(result.GetValueOrDefault(key), count);
                    break;
            }
        }

        return result;
    }

    /// <summary>Keeps the larger counts, moving the smaller dictionary into the larger one.</summary>
    private static void Merge(ref Dictionary<IOutputField, int> into, Dictionary<IOutputField, int> from)
    {
        if (from.Count > into.Count)
            (into, from) = (from, into);
        foreach (var (key, count) in from) into[key] = Math.Max(into.GetValueOrDefault(key), count);
    }
}
