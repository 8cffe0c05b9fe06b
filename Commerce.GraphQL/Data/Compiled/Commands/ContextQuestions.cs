using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// What the model's filters ask of the database context, for all commands of a template: each question once, however often it is asked. The answers
/// are the request's own, each time; which of them are true, false or null decides which SQL is used.
/// </summary>
internal sealed class ContextQuestions
{
    /// <summary>As many as the number of the answers can tell apart.</summary>
    private const int Maximum = 31;

    private static readonly string[] s_names = [.. Enumerable.Range(0, Maximum).Select(i => $"F{i}")];
    private readonly List<(LambdaExpression Question, Func<QueryContext, object?> Ask)> _questions = [];
    private bool _readsSlots;

    /// <summary>The name of the parameter with the answer.</summary>
    public static string NameOf(int index) => s_names[index];

    /// <summary>The number of a question.</summary>
    public int Add(LambdaExpression question)
    {
        var known = _questions.FindIndex(other => ExpressionEqualityComparer.Instance.Equals(other.Question, question));
        if (known >= 0) return known;
        if (_questions.Count == Maximum) throw new NotCompiledException("too much that is asked of the context");
        _readsSlots |= QuestionKind.ReadsSlots(question);
        _questions.Add((question, Expression.Lambda<Func<QueryContext, object?>>(Expression.Convert(question.Body, typeof(object)), question.Parameters).Compile()));
        return _questions.Count - 1;
    }

    public object? Answer(int index, RequestValues values)
    {
        Provide(values);
        return _questions[index].Ask(values.Context);
    }

    public object?[] Answers(RequestValues values)
    {
        if (_questions.Count == 0) return [];
        Provide(values);
        var answers = new object?[_questions.Count];
        for (var i = 0; i < answers.Length; i++) answers[i] = _questions[i].Ask(values.Context);
        return answers;
    }

    /// <summary>Tells apart what the SQL depends on.</summary>
    public static long NumberOf(object?[] answers)
    {
        var number = 0L;
        foreach (var answer in answers)
            number = (number << 2) | answer switch { null => 0L, false => 1L, true => 2L, _ => 3L };
        return number;
    }

    private void Provide(RequestValues values)
    {
        if (!_readsSlots) return;
        for (var i = 0; i < values.Slots.Length; i++) values.Context.Parameters[SlotRewriter.NameOf(i)] = values.Slots[i];
    }

    /// <summary>Finds out what a question looks at.</summary>
    private sealed class QuestionKind : ExpressionVisitor
    {
        private bool _readsSlots;

        /// <summary>Whether more than the database context is looked at: patterns for LIKE are made of slots.</summary>
        public static bool ReadsSlots(LambdaExpression question)
        {
            var kind = new QuestionKind();
            kind.Visit(question.Body);
            return kind._readsSlots;
        }

        protected override Expression VisitMember(MemberExpression node)
            => node is { Expression: ParameterExpression, Member.Name: nameof(QueryContext.Context) } ? node : base.VisitMember(node);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _readsSlots = true;
            return node;
        }

        protected override Expression VisitExtension(Expression node)
            => throw new NotCompiledException("something that EF Core alone can ask");
    }
}
