using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// The shape of a query as a list of tokens, and the values in its slots. Two queries with equal tokens differ in nothing but their slots.
/// </summary>
internal sealed class QueryShape
{
    private static readonly object[] s_numbers = [.. Enumerable.Range(0, 256).Select(i => (object)i)];
    private static readonly object s_null = new();
    private readonly List<object> _tokens = new(128);
    private readonly List<object?> _values = new(8);
    private readonly List<ParameterExpression> _parameters = new(8);
    private HashCode _hash;

    public IReadOnlyList<object> Tokens => _tokens;

    public List<object?> Values => _values;

    /// <summary>What held each value; null where nobody wants to know.</summary>
    public List<object?>? Owners { get; init; }

    /// <summary>Whether a slot holds a list.</summary>
    public bool HasLists { get; private set; }

    public int Hash => _hash.ToHashCode();

    public bool Matches(object[] tokens)
    {
        if (tokens.Length != _tokens.Count) return false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!ReferenceEquals(tokens[i], _tokens[i]) && !tokens[i].Equals(_tokens[i])) return false;
        }

        return true;
    }

    public void Clear()
    {
        _tokens.Clear();
        _values.Clear();
        _parameters.Clear();
        _hash = default;
        HasLists = false;
    }

    public void Add(int number) => Token(number is >= 0 and < 256 ? s_numbers[number] : number);

    /// <summary>Adds a value that is lifted by whoever builds the query, and not by its shape.</summary>
    /// <param name="owner">What holds it.</param>
    public void AddSlot(object? value, object? owner = null)
    {
        Token(value is null ? s_null : s_numbers[255]);
        _values.Add(value);
        Owners?.Add(owner);
    }

    /// <summary>Adds a query that nothing changes but the value in its slots.</summary>
    public void Add(DescribedQuery query, object? value)
    {
        Token(query);
        for (var use = 0; use < query.Uses; use++) AddSlot(value);
    }

    /// <exception cref="NotCompiledException">The query has something that has no shape.</exception>
    public void Add(Expression? node)
    {
        if (node is null)
        {
            Token(s_null);
            return;
        }

        Add((int)node.NodeType);
        switch (node)
        {
            case MethodCallExpression call:
                if (SlotRules.IsForbidden(call.Method)) throw new NotCompiledException(call.Method.Name);
                Token(call.Method);
                Add(call.Object);
                foreach (var argument in call.Arguments) Add(argument);
                break;
            case LambdaExpression lambda:
                foreach (var parameter in lambda.Parameters)
                {
                    Token(parameter.Type);
                    _parameters.Add(parameter);
                }

                Add(lambda.Body);
                break;
            case ParameterExpression parameter:
                Add(_parameters.LastIndexOf(parameter));
                break;
            case MemberExpression member when SlotRules.IsCaptured(member):
                Slot(member);
                break;
            case MemberExpression { Expression: null }:
                throw new NotCompiledException("a static member");
            case MemberExpression member:
                Token(member.Member);
                Add(member.Expression);
                break;
            case UnaryExpression unary:
                Token(unary.Type);
                Add(unary.Operand);
                break;
            case BinaryExpression binary:
                Token(binary.Type);
                if (binary.Method is { } method) Token(method);
                if (binary.Conversion is not null) throw new NotCompiledException("a conversion in ??");
                Add(binary.Left);
                Add(binary.Right);
                break;
            case ConditionalExpression conditional:
                Add(conditional.Test);
                Add(conditional.IfTrue);
                Add(conditional.IfFalse);
                break;
            case ConstantExpression constant:
                Constant(constant);
                break;
            case NewExpression { Constructor: { } constructor } made:
                Token(constructor);
                foreach (var argument in made.Arguments) Add(argument);
                break;
            case NewArrayExpression array:
                Token(array.Type);
                Add(array.Expressions.Count);
                foreach (var item in array.Expressions) Add(item);
                break;
            case EntityQueryRootExpression root when root.GetType() == typeof(EntityQueryRootExpression):
                Token(root.EntityType);
                break;
            default:
                throw new NotCompiledException(node.NodeType.ToString());
        }
    }

    private void Slot(MemberExpression member)
    {
        var value = SlotRules.Evaluate(member);
        Token(member.Type);
        switch (SlotRules.KindOf(member.Type) is SlotKind.Unknown && value is IQueryable ? SlotKind.Query : SlotRules.KindOf(member.Type))
        {
            case SlotKind.Value:
                AddSlot(value, (member.Expression as ConstantExpression)?.Value);
                break;
            case SlotKind.List:
                HasLists = true;
                AddSlot(value);
                break;
            case SlotKind.Boolean:
                Token(value ?? s_null);
                break;
            case SlotKind.Query:
                Add(((IQueryable?)value)?.Expression ?? throw new NotCompiledException("null where a query should be"));
                break;
            default:
                throw new NotCompiledException($"a captured {member.Type.Name}");
        }
    }

    private void Constant(ConstantExpression constant)
    {
        Token(constant.Type);
        if (constant.Value is null) Token(s_null);
        else if (SlotRules.KindOf(constant.Type) is SlotKind.Value or SlotKind.Boolean) Token(constant.Value);
        else throw new NotCompiledException($"a constant {constant.Type.Name}");
    }

    /// <summary>Adds what is compared with <see cref="object.Equals(object)"/>.</summary>
    public void Token(object token)
    {
        _tokens.Add(token);
        _hash.Add(token);
    }
}
