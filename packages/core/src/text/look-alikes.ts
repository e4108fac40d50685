/**
 * 280 letters that look like a Latin one, in the order of Unicode: how far each is behind the last, and what it
 * looks like. Where that is a capital, they are alike as capitals only or loosely, which counts only in a word that
 * mixes scripts.
 *
 * Made from the confusables of UTS #39 by `npm run tables`; not to be edited.
 */
export const LOOK_ALIKES =
  "240D8o25d22h10i17l37t25b3b2b7d1g5f7k1l4n7p8t7y2z7s3l29e8g64z23c11e2j4r2y1a1a2b1c2d1d8f1g1g1g1y2h1h2i1i1i1l2l2w3N1n1n1o4r3r1r3r2s5t1T1U2u1v1m1y1y1z9b3h1J1k1l1q273a1B1y1D1E1Z1n1o1i1K1L1U1v2o1N1p2o1T1u2X2W20F22j8M53a1B1B1r2e2E1U2K2M1H1o1N1p1c1T1y2x7B3R6s1i2j3h6w2b16o2v8w16b6r8K4K4H8c2T2y2y2X8h2e2e9H2H4M1i26o24d12G14q2w68w2q3q10h8n4n1u2S2g3f1o3701H1G1B2308a4c1d2e3j1k2m2o2o7p3t1u4v1w1z4r72f2n2r2s1t1z5i1i1p1u5g9y273f98y3431T2H2K27r10H6K4M2N4o4p2c2T2Y4X30755b1p1d1d1t2g1k2j1c2z1f2m1n1l1s1r3v1h3w1x1y2a2e2l1o1u339i78h156s16K10o22w56f6u22B893e3f8o1o9r1r6u4u1X7y22D1R1T2o1i4Y1A1J1E5r2w4M4H2Y1o2G2H1z9u3B3R2W1S4v1s5c3P4K1D4o";
