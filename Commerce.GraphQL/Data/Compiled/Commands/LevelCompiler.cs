#pragma warning disable EF1001 // EF Core's pipeline is not offered otherwise; a test of both databases notices if that changes.
using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Has EF Core translate queries for what a request's context answers, and makes its SQL that of somebody who knows the answers: what the context
/// says is true or false is a constant, and nothing is asked twice.
/// </summary>
internal sealed class LevelCompiler(ContextQuestions questions, RequestValues values)
{
    private readonly DbContext _database = values.Context.Context;

    private readonly ISqlExpressionFactory _sql = values.Context.Context.GetService<ISqlExpressionFactory>();

    /// <summary>Compiles the command of a level.</summary>
    /// <param name="above">What is known of the rows that the keys come from.</param>
    /// <returns>The command, and what is known of its own rows.</returns>
    /// <exception cref="NotCompiledException">EF Core cannot translate it in one piece.</exception>
    public (LevelCommand Command, SelectJoins Rows) Compile(LevelQuery query, KeyFacts? above)
    {
        var compilation = _database.GetService<IQueryCompilationContextFactory>().Create(async: false);
        ref var factory = ref Postprocessors(compilation);
        var tap = new Tap(this, query, above, _database.GetService<QueryTranslationPostprocessorDependencies>(), compilation, factory.Create(compilation));
        factory = new TapFactory(tap);
        try
        {
            var executor = compilation.CreateQueryExecutor<IEnumerable<Columns>>(query.Expression);
            return (new LevelCommand(query, executor, tap.Questions, tap.Patterns), tap.Rows!);
        }
        catch (InvalidOperationException exception)
        {
            // In the slow way EF Core computes the rest itself, or says what is wrong.
            throw new NotCompiledException(exception.Message);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryTranslationPostprocessorFactory")]
    private static extern ref IQueryTranslationPostprocessorFactory Postprocessors(QueryCompilationContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_runtimeParameters")]
    private static extern ref Dictionary<string, LambdaExpression>? RuntimeParameters(QueryCompilationContext context);

    private sealed class TapFactory(Tap tap) : IQueryTranslationPostprocessorFactory
    {
        public QueryTranslationPostprocessor Create(QueryCompilationContext queryCompilationContext) => tap;
    }

    /// <summary>The last that sees the SQL's tree before EF Core makes text of it.</summary>
    private sealed class Tap(LevelCompiler compiler, LevelQuery query, KeyFacts? above, QueryTranslationPostprocessorDependencies dependencies, QueryCompilationContext compilation, QueryTranslationPostprocessor inner)
        : QueryTranslationPostprocessor(dependencies, compilation)
    {
        public HashSet<int> Questions { get; } = [];

        public HashSet<int> Patterns { get; } = [];

        public SelectJoins? Rows { get; private set; }

        public override Expression Process(Expression translated)
        {
            if (inner.Process(translated) is not ShapedQueryExpression { QueryExpression: SelectExpression select } shaped) throw new NotCompiledException("a query that is no SELECT");
            var known = Known();
            select = (SelectExpression)new ParameterNames(compiler._sql, known).Visit(select);
            (select, Rows) = new SqlSimplifier(compiler._sql).Simplify(select, above, query.ColumnCount);
            // Only now: what was asked beside something that is true or false is gone by now.
            var left = ParameterFinder.In(select);
            Questions.UnionWith(known.Values.Select(value => value.Question).Where(question => left.Contains(ContextQuestions.NameOf(question))));
            return shaped.UpdateQueryExpression(select);
        }

        /// <summary>The numbers of the questions by the names that EF Core has given them.</summary>
        private Dictionary<string, (int Question, object? Answer)> Known()
        {
            var known = new Dictionary<string, (int, object?)>(StringComparer.Ordinal);
            foreach (var (name, question) in RuntimeParameters(QueryCompilationContext) ?? [])
            {
                var number = compiler.Questions.Add(question);
                known.Add(name, (number, compiler.Questions.Answer(number, compiler.Values)));
                // EF Core makes patterns for LIKE of values, again for each request.
                if (name is ['S', .. var rest] && rest.IndexOf('_', StringComparison.Ordinal) is > 0 and var end && int.TryParse(rest.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var slot))
                    Patterns.Add(slot);
            }

            return known;
        }
    }

    private ContextQuestions Questions { get; } = questions;

    private RequestValues Values { get; } = values;
}
