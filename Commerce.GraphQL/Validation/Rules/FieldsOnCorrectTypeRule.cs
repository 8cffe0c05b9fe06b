using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Fields are defined by the type they are selected on. See <see href="https://spec.graphql.org/September2025/#sec-Field-Selections"/>.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.ParentType is not { } parent || Context.Field is not null)
            return;

        var name = field.Name.Value;
        Report($"Cannot query field \"{name}\" on type \"{parent.Name}\".{(Context.Options.Suggestions ? Propose(parent, name) : "")}", field);
    }

    /// <summary>Types behind an abstract type that have the field, or else fields with similar names.</summary>
    private string Propose(INamedOutputType parent, string name)
    {
        var types = TypesWith(parent, name);
        return types.Count > 0
            ? Suggestion.DidYouMean(types, "to use an inline fragment on")
            : Suggestion.DidYouMean(parent switch
            {
                ObjectType type => Suggestion.Similar(name, Visible(type.Fields)),
                InterfaceType type => Suggestion.Similar(name, Visible(type.Fields)),
                _ => []
            });
    }

    private static IEnumerable<string> Visible<T>(IEnumerable<T> fields) where T : class, IOutputField
        => fields.Where(field => !field.IsIntrospectionField).Select(field => field.Name);

    private List<string> TypesWith(INamedOutputType parent, string name)
    {
        if (!parent.IsAbstractType())
            return [];

        var found = new List<INamedOutputType>();
        var uses = new Dictionary<InterfaceType, int>();
        foreach (var possible in Context.Schema.GetPossibleTypes(parent))
        {
            if (!possible.Fields.ContainsField(name))
                continue;

            found.Add(possible);
            foreach (var shared in possible.Implements)
            {
                if (!shared.Fields.ContainsField(name))
                    continue;
                if (!found.Contains(shared))
                    found.Add(shared);
                uses[shared] = uses.GetValueOrDefault(shared) + 1;
            }
        }

        return [.. found.Order(Comparer<INamedOutputType>.Create(Compare)).Select(type => type.Name)];

        // Interfaces that many of the types share first; an interface before those that refine it.
        int Compare(INamedOutputType a, INamedOutputType b)
        {
            var shared = (b is InterfaceType x ? uses[x] : 1) - (a is InterfaceType y ? uses[y] : 1);
            if (shared != 0)
                return shared;
            if (a is InterfaceType outerA && Implements(b, outerA))
                return -1;
            if (b is InterfaceType outerB && Implements(a, outerB))
                return 1;
            return NaturalOrder.Instance.Compare(a.Name, b.Name);
        }
    }

    private static bool Implements(INamedOutputType type, InterfaceType shared) => type switch
    {
        ObjectType objectType => objectType.Implements.Contains(shared),
        InterfaceType interfaceType => interfaceType.Implements.Contains(shared),
        _ => false
    };
}
