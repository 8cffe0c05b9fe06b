using HotChocolate.Language;
using HotChocolate.Language.Utilities;

namespace Commerce.Tests.GraphQL.Language;

/// <summary>Makes executable documents and types at random; the same seed makes the same ones.</summary>
internal sealed class RandomSyntax(int seed)
{
    private static readonly string[] Names = ["a", "b1", "_c", "on", "query", "type", "veryLongNameThatMakesLinesLong"];

    private static readonly string[] Texts =
    [
        "", " ", "plain", "ünï 😀", "\"", "\\", "\"\"\"", "two\nlines", "a\n  b\n\n    c", "\u0001\u007f", "\r\n", " lead", "trail ",
        new('x', 90),
    ];

    private readonly Random _random = new(seed);

    public DocumentNode Document() => new(Some(1, Definition));

    private IDefinitionNode Definition() => _random.Next(4) switch
    {
        0 => new FragmentDefinitionNode(null, new NameNode("F"), [], NamedType(), Directives(), SelectionSet(3), MaybeText()),
        1 => new ObjectTypeDefinitionNode(null, Name(), MaybeText(), Directives(), Some(0, NamedType), Some(0, FieldDefinition)),
        2 => new EnumTypeDefinitionNode(null, Name(), MaybeText(), Directives(), Some(0, EnumValue)),
        _ => Operation(),
    };

    private OperationDefinitionNode Operation()
    {
        var operation = (OperationType)_random.Next(3);
        return new OperationDefinitionNode(null, Maybe(Name), operation, Some(0, Variable), Directives(), SelectionSet(3), MaybeText());
    }

    private VariableDefinitionNode Variable() =>
        new(null, new VariableNode(Name()), Type(3), Maybe(() => Value(2, isConstant: true)), [], MaybeText());

    private SelectionSetNode SelectionSet(int depth) => new(Some(1, () => Selection(depth)));

    private ISelectionNode Selection(int depth) => _random.Next(5) switch
    {
        0 => new FragmentSpreadNode(null, new NameNode("F"), Directives()),
        1 when depth > 0 => new InlineFragmentNode(null, Maybe(NamedType), Directives(), SelectionSet(depth - 1)),
        _ => new FieldNode(Name(), Maybe(Name), Directives(), Arguments(), depth > 0 ? Maybe(() => SelectionSet(depth - 1)) : null),
    };

    private FieldDefinitionNode FieldDefinition() => new(null, Name(), MaybeText(), Some(0, InputValue), Type(2), Directives());

    private InputValueDefinitionNode InputValue() =>
        new(null, Name(), MaybeText(), Type(2), Maybe(() => Value(2, isConstant: true)), []);

    private EnumValueDefinitionNode EnumValue() => new(null, Name(), MaybeText(), Directives());

    private List<ArgumentNode> Arguments() => Some(0, () => new ArgumentNode(Name(), Value(3, isConstant: false)));

    private List<DirectiveNode> Directives() =>
        _random.Next(3) > 0 ? [] : Some(0, () => new DirectiveNode(Name(), Some(0, () => new ArgumentNode(Name(), Value(1, true)))));

    private IValueNode Value(int depth, bool isConstant) => _random.Next(depth > 0 ? 9 : 7) switch
    {
        0 when !isConstant => new VariableNode(Name()),
        0 or 1 => new IntValueNode(_random.Next(-5, 5)),
        2 => new FloatValueNode(_random.Next(5) + 0.25),
        3 => Text(),
        4 => new BooleanValueNode(_random.Next(2) == 0),
        5 => new NullValueNode(null),
        6 => new EnumValueNode("RED"),
        7 => new ListValueNode(Some(0, () => Value(depth - 1, isConstant))),
        _ => new ObjectValueNode(Some(0, () => new ObjectFieldNode(null, Name(), Value(depth - 1, isConstant)))),
    };

    private ITypeNode Type(int depth)
    {
        INullableTypeNode type = depth > 0 && _random.Next(2) == 0 ? new ListTypeNode(Type(depth - 1)) : NamedType();
        return _random.Next(2) == 0 ? new NonNullTypeNode(type) : type;
    }

    private StringValueNode Text()
    {
        var text = Texts[_random.Next(Texts.Length)];
        return new StringValueNode(null, text, _random.Next(2) == 0 && BlockString.IsPrintable(text));
    }

    private StringValueNode? MaybeText() => Maybe(Text);

    private NamedTypeNode NamedType() => new(Name());

    private NameNode Name() => new(Names[_random.Next(Names.Length)]);

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(3) == 0 ? make() : null;

    private List<T> Some<T>(int atLeast, Func<T> make) =>
        Enumerable.Range(0, atLeast + _random.Next(3)).Select(_ => make()).ToList();
}
