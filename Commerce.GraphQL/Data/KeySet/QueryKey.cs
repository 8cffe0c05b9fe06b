using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GreenDonut.Data;

/// <summary>Writes what a client asked as a text that is the same for the same question, and only then: values included.</summary>
internal sealed class QueryKey : ExpressionVisitor
{
    private static readonly ConditionalWeakTable<object, string> s_identities = [];
    private static long s_lastIdentity;
    private readonly StringBuilder _text = new();
    private readonly List<ParameterExpression> _parameters = [];

    public static string Of<T>(PagingArguments? paging, QueryContext<T>? query)
    {
        var key = new QueryKey();
        if (paging is { } page) key.Values(page.First, page.After, page.Last, page.Before, page.IncludeTotalCount);
        key.Part('s', query?.Selector);
        key.Part('p', query?.Predicate);
        foreach (var by in query?.Sorting?.Operations ?? [])
            key.Part(by.Ascending ? '+' : '-', by.KeySelector);
        return key._text.ToString();
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null) return node;
        if (node is MemberExpression member && TryRead(member, out var value)) Value(value);
        else
        {
            _text.Append('(').Append((int)node.NodeType).Append(' ');
            base.Visit(node);
            _text.Append(')');
        }

        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        Value(node.Value);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_parameters.Contains(node)) _parameters.Add(node);
        _text.Append('$').Append(_parameters.IndexOf(node)).Append(':').Append(node.Type.FullName);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node) => Named(node.Member, () => base.VisitMember(node));

    protected override Expression VisitMethodCall(MethodCallExpression node) => Named(node.Method, () => base.VisitMethodCall(node));

    protected override Expression VisitNew(NewExpression node) => Named(node.Constructor, () => base.VisitNew(node));

    protected override Expression VisitUnary(UnaryExpression node) => Named(node.Type, () => base.VisitUnary(node));

    protected override Expression VisitTypeBinary(TypeBinaryExpression node) => Named(node.TypeOperand, () => base.VisitTypeBinary(node));

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        _text.Append(node.Member.Name).Append('=');
        return base.VisitMemberBinding(node);
    }

    private void Part(char kind, Expression? expression)
    {
        if (expression is null) return;
        _text.Append(kind);
        Visit(expression);
    }

    private Expression Named(MemberInfo? member, Func<Expression> visit)
    {
        _text.Append(member?.DeclaringType?.FullName).Append('.').Append(member).Append(' ');
        return visit();
    }

    private void Values(params ReadOnlySpan<object?> values)
    {
        foreach (var value in values) Value(value);
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                _text.Append("null;");
                break;
            case string or IFormattable or bool or char:
                var text = Convert.ToString(value is DateTime or DateTimeOffset ? ((IFormattable)value).ToString("O", null) : value, CultureInfo.InvariantCulture)!;
                _text.Append(value.GetType().Name).Append(text.Length).Append(':').Append(text).Append(';');
                break;
            case IEnumerable items and not IQueryable:
                _text.Append('[');
                foreach (var item in items) Value(item);
                _text.Append(']');
                break;
            default:
                _text.Append(s_identities.GetValue(value, static _ => $"#{Interlocked.Increment(ref s_lastIdentity)};"));
                break;
        }
    }

    /// <summary>Reads what a lambda has caught: fields and properties of constants.</summary>
    private static bool TryRead(MemberExpression node, out object? value)
    {
        value = null;
        object? owner = null;
        if (node.Expression is ConstantExpression constant) owner = constant.Value;
        else if (node.Expression is MemberExpression inner && !TryRead(inner, out owner)) return false;
        else if (node.Expression is not (null or MemberExpression)) return false;
        if (node.Expression is not null && owner is null) return false;

        value = node.Member is FieldInfo field ? field.GetValue(owner) : ((PropertyInfo)node.Member).GetValue(owner);
        return true;
    }
}
