using Commerce.Admin.Components.Shared;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProseMarkupTests
{
    [Theory]
    [InlineData("<p>Soft <b>wool</b>.</p><ul><li>one</li></ul>", "<p>Soft <b>wool</b>.</p><ul><li>one</li></ul>")]
    [InlineData("Salt &amp; pepper &lt;b&gt;", "Salt &amp; pepper &lt;b&gt;")]
    [InlineData("5 < 6 & 7", "5 &lt; 6 &amp; 7")]
    [InlineData("one<br>two<hr>", "one<br>two<hr>")]
    [InlineData("<h1>Care</h1>", "<h3>Care</h3>")]
    [InlineData("<p>left <b>open", "<p>left <b>open</b></p>")]
    [InlineData("</p></div>closed", "&lt;/div&gt;closed")]
    [InlineData("<b><i>crossed</b></i>", "<b><i>crossed</i></b>")]
    [InlineData("", "")]
    public void Of_WhatTheApiWrites_StaysAsItIs(string html, string shown) => Assert.Equal(shown, ProseMarkup.Of(html));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<p onclick=\"alert(1)\">x</p>")]
    [InlineData("<P style=\"position:fixed\">x</P>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<iframe src=\"https://evil.example\">")]
    [InlineData("<a href=\"https://x.example\" onmouseover=\"alert(1)\">x</a>")]
    public void Of_WhatTheApiNeverWrites_IsShownAsText(string html)
        => Assert.DoesNotMatch("<(?!/?(p|a)>)", ProseMarkup.Of(html));

    [Theory]
    [InlineData("https://a.example/?x=1&amp;y=2", "<a href=\"https://a.example/?x=1&amp;y=2\" rel=\"nofollow noopener noreferrer\" target=\"_blank\">x</a>")]
    [InlineData("javascript:alert(1)", "<a>x</a>")]
    [InlineData("/admin/sign-out", "<a>x</a>")]
    [InlineData("data:text/html,x", "<a>x</a>")]
    public void Of_ALink_LeadsToTheWebOnly(string address, string shown)
        => Assert.Equal(shown, ProseMarkup.Of($"<a href=\"{address}\" rel=\"nofollow noopener\">x</a>"));
}
