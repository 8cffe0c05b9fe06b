using System.Diagnostics;
using System.Text;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.GraphQL.Validation;

/// <summary>Documents that are made to occupy the server: validation takes time about in proportion to their text, and no stack.</summary>
public sealed class HostileDocumentTests
{
    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString("type Query { a: Query b: Query c(x: Int, y: Int): Int d: [Query!] }")
        .Create();

    private static readonly DocumentValidator Validator = new(new ValidationOptions { MaxAllowedExecutionDepth = 100_000, MaxAllowedFieldCycleDepth = 1_000_000 });

    [Fact]
    public void Merge_TenThousandEqualFields_IsValid()
        => Assert.Empty(Validate($"{{ {Repeat(10_000, _ => "a { c } ")} }}"));

    [Fact]
    public void Merge_TenThousandFieldsWithOneThatDiffers_IsRefused()
        => Assert.Contains("conflict", Assert.Single(Validate($"{{ {Repeat(10_000, i => $"a {{ c(x: {(i == 9_999 ? 1 : 0)}) }} ")} }}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Merge_FragmentsThatDouble_IsValid()
        => Assert.Empty(Validate($"{{ ...F0 }} {Repeat(30, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} ...F{i + 1} }} b {{ ...F{i + 1} }} }} ")} fragment F30 on Query {{ c }}"));

    [Fact]
    public void Merge_SetsThatMultiply_EndsAllTheSame()
    {
        // Which of its two fragments a level contributes hangs on the way down, so that merged sets multiply with each level.
        var text = new StringBuilder("{ ...X0 ...Y0 } ");
        for (var i = 0; i < 40; i++)
        {
            text.Append(null, $"fragment X{i} on Query {{ a {{ ...X{i + 1} ...Y{i + 1} }} b {{ ...X{i + 1} }} }} ");
            text.Append(null, $"fragment Y{i} on Query {{ a {{ ...Y{i + 1} }} b {{ ...Y{i + 1} ...Z{i} }} }} fragment Z{i} on Query {{ d {{ c(y: {i}) }} }} ");
        }

        text.Append("fragment X40 on Query { c } fragment Y40 on Query { c }");
        Validate(text.ToString());
    }

    [Fact]
    public void Walk_ChainOfTwentyThousandFragments_IsValid()
        => Assert.Empty(Validate($"{{ ...F0 }} {Repeat(20_000, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} }} ")} fragment F20000 on Query {{ c }}"));

    [Fact]
    public void Walk_CycleOfTwentyThousandFragments_IsRefused()
        => Assert.Contains(
            "within itself",
            Assert.Single(Validate($"{{ ...F0 }} {Repeat(20_000, i => $"fragment F{i} on Query {{ a {{ ...F{(i + 1) % 20_000} }} }} ")}")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Depth_FragmentsThatDouble_IsMeasured()
    {
        var validator = new DocumentValidator(new ValidationOptions { MaxAllowedExecutionDepth = 10 });
        var document = Utf8GraphQLParser.Parse($"{{ ...F0 }} {Repeat(30, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} ...F{i + 1} }} }} ")} fragment F30 on Query {{ c }}");

        var error = Assert.Single(validator.Validate(Schema, document));

        Assert.Equal(31, error.Extensions!["detectedExecutionDepth"]);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static IReadOnlyList<IError> Validate(string text)
    {
        var document = Utf8GraphQLParser.Parse(text, new ParserOptions(maxAllowedFields: int.MaxValue));
        var watch = Stopwatch.StartNew();
        var errors = Validator.Validate(Schema, document);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
        return errors;
    }
}
